import django.db.models.deletion
from django.db import migrations, models

# A correction was about a line of the file. Its words are counted once, here: no mend shifts them later.
COUNT = """
ALTER TABLE mirrors_mend NO FORCE ROW LEVEL SECURITY;
ALTER TABLE mirrors_mirror NO FORCE ROW LEVEL SECURITY;
ALTER TABLE mirrors_transcript NO FORCE ROW LEVEL SECURITY;
UPDATE mirrors_mirror SET read_as = labels;
WITH sentences AS (
    SELECT t.id, s.place - 1 AS line, array_length(string_to_array(s.text, ' '), 1) AS words
    FROM mirrors_transcript t,
        jsonb_array_elements_text(jsonb_path_query_array(t.document, '$.turns[*][3][*]'))
            WITH ORDINALITY AS s(text, place)
    WHERE t.document IS NOT NULL
), counted AS (
    SELECT id, line, words, sum(words) OVER (PARTITION BY id ORDER BY line) AS stop FROM sentences
), ordered AS (
    SELECT id, row_number() OVER (PARTITION BY transcript_id ORDER BY at, id) AS number FROM mirrors_mend
)
UPDATE mirrors_mend m SET number = o.number, "begin" = c.stop - c.words, "end" = c.stop
FROM ordered o, counted c
WHERE o.id = m.id AND c.id = m.transcript_id AND c.line = m.line;
DELETE FROM mirrors_mend WHERE number = 0;
"""


class Migration(migrations.Migration):
    dependencies = [("mirrors", "0005_share"), ("people", "0001_initial")]

    operations = [
        migrations.RemoveIndex("Correction", "corrections_newest_first"),
        migrations.RenameModel("Correction", "Mend"),
        migrations.AlterField(
            "Mend",
            "transcript",
            models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="mends", to="mirrors.transcript"
            ),
        ),
        migrations.AlterField("Mend", "line", models.PositiveIntegerField(verbose_name="line", null=True)),
        migrations.AddField("Mend", "number", models.PositiveIntegerField(default=0), preserve_default=False),
        migrations.AddField(
            "Mend",
            "kind",
            models.CharField(
                max_length=10,
                default="move",
                choices=[
                    ("move", "what the line does"),
                    ("split", "split into two"),
                    ("join", "joined with the next"),
                    ("speaker", "who said the line"),
                    ("name", "the name of a speaker"),
                    ("role", "the role of a speaker"),
                    ("back", "taken back"),
                ],
            ),
            preserve_default=False,
        ),
        migrations.AddField("Mend", "begin", models.PositiveIntegerField(null=True)),
        migrations.AddField("Mend", "end", models.PositiveIntegerField(null=True)),
        migrations.AddField("Mend", "word", models.PositiveIntegerField(null=True)),
        migrations.AddField("Mend", "place", models.PositiveSmallIntegerField(null=True)),
        migrations.AddField(
            "Mend",
            "name",
            models.CharField(blank=True, default="", max_length=80, verbose_name="name"),
            preserve_default=False,
        ),
        migrations.AddField(
            "Mend",
            "role",
            models.CharField(blank=True, default="", max_length=10, verbose_name="role"),
            preserve_default=False,
        ),
        migrations.AddField(
            "Mend", "was", models.CharField(blank=True, default="", max_length=10), preserve_default=False
        ),
        migrations.AddField(
            "Mend",
            "takes_back",
            models.OneToOneField(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="taken_back",
                to="mirrors.mend",
            ),
        ),
        migrations.AddField("Mirror", "read_as", models.JSONField(default=list)),
        migrations.RunSQL(COUNT, migrations.RunSQL.noop),
        migrations.AddConstraint(
            "Mend", models.UniqueConstraint(fields=["transcript", "number"], name="mends_take_turns")
        ),
    ]
