import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """A reflection is a move of a talk. Events of before keep the name of their day: the history is sealed."""

    dependencies = [("mirrors", "0007_run_failure")]

    operations = [
        migrations.RenameModel("Reflection", "OwnAnswers"),
        migrations.AlterField(
            "OwnAnswers",
            "transcript",
            models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="own_answers",
                to="mirrors.transcript",
            ),
        ),
        migrations.RemoveConstraint("OwnAnswers", "one_reflection_a_talk_and_person"),
        migrations.AddConstraint(
            "OwnAnswers",
            models.UniqueConstraint(fields=["transcript", "by"], name="own_answers_once_a_talk"),
        ),
    ]
