"""publish: an output becomes the site in a folder, whole or not at all."""

from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.findings import Finding, Place, Severity
from generator.page import Output
from generator.publish.plugin import BriefingPlugin, Refused


def publish(output: Output, *, project: Path, site_dir: Path | None = None) -> tuple[Finding, ...]:
    """Write `output` as a site to `site_dir`, by default the one that the project's `mkdocs.yml` names.

    Returns why not, if it was not written; the site that was there then stands untouched. Raises MkDocs'
    ConfigurationError where `mkdocs.yml` is at fault, and OSError where the disk is.
    """
    options = {} if site_dir is None else {"site_dir": str(site_dir)}
    config = load_config(str(project / "mkdocs.yml"), **options)
    plugin = config.plugins.get("briefing")
    if not isinstance(plugin, BriefingPlugin):
        return (Finding("W008", Severity.ERROR, Place("mkdocs.yml"), "the plugin 'briefing' is not listed",
                        "add it: plugins: [briefing]"),)
    plugin.given = output
    try:
        build(config)
    except Refused as refused:
        return refused.findings
    finally:
        plugin.on_shutdown()
        plugin.given = None
    return ()
