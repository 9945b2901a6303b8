class Misconfigured(Exception):
    """A setting is wrong. The message names the variable and says what to do."""
