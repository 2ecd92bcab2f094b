"""publish: finished pages and files become a site, inside Material's shell. The only stage that knows the engine."""

from generator.publish.frame import PublishError
from generator.publish.site import publish, serve

__all__ = ["PublishError", "publish", "serve"]
