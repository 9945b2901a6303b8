from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("mirrors", "0008_own_answers")]

    operations = [
        migrations.AddField(
            model_name="participant",
            name="answered_by_link_as",
            field=models.UUIDField(editable=False, null=True),
        ),
    ]
