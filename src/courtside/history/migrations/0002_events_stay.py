from django.db import migrations

UP = """
CREATE FUNCTION history_events_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'History is added to and never changed.';
END $$;
CREATE TRIGGER events_stay BEFORE UPDATE OR DELETE ON history_event
  FOR EACH ROW EXECUTE FUNCTION history_events_stay();
CREATE TRIGGER events_stay_all BEFORE TRUNCATE ON history_event
  FOR EACH STATEMENT EXECUTE FUNCTION history_events_stay();
"""
DOWN = """
DROP TRIGGER events_stay_all ON history_event;
DROP TRIGGER events_stay ON history_event;
DROP FUNCTION history_events_stay();
"""


class Migration(migrations.Migration):
    """The database itself refuses to change or remove what happened."""

    dependencies = [("history", "0001_initial")]
    operations = [migrations.RunSQL(UP, DOWN)]
