from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("mirrors", "0006_mend")]

    operations = [migrations.RenameModel("ReadingFailure", "RunFailure")]
