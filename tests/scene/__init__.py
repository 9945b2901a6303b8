"""One scene for doors, canaries and fuzz: everybody who may knock, and what is behind the doors."""

from tests.scene.make import Scene, make_scene
from tests.scene.things import Thing
from tests.scene.visitors import COLUMNS, OUTSIDE, WITHOUT_A_PLACE, Visitor

__all__ = ["COLUMNS", "OUTSIDE", "WITHOUT_A_PLACE", "Scene", "Thing", "Visitor", "make_scene"]
