"""publish: finished pages and files become a site, inside a theme's shell. The only stage that knows engines."""

from generator.publish.frame import self_contained
from generator.publish.refused import PublishError
from generator.publish.site import publish

__all__ = ["PublishError", "publish", "self_contained"]
