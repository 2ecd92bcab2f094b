"""publish: finished pages and files become a site, inside Material's shell. The only stage that knows the engine."""

from generator.publish.frame import self_contained
from generator.publish.refused import PublishError
from generator.publish.site import publish

__all__ = ["PublishError", "publish", "self_contained"]
