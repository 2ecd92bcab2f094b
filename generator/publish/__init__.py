"""publish: the finished pages and files become a site, inside Material's shell. The only stage that knows the engine."""
