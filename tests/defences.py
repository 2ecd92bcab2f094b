"""Each defence that SECURITY.md names, and what takes it away: with `find` put as `put`, `test` must fail."""

from typing import NamedTuple


class Defence(NamedTuple):
    """A text that stands once in a file, what takes the defence away in its place, and the test that then fails."""

    test: str
    file: str
    find: str
    put: str


_SETTINGS, _LOADED, _TOLD = "tests/load/test_settings.py", "generator/load/settings.py", "tests/test_no_traceback.py"
_READER = "generator/load/yaml_reader.py"
_OVERRIDES = "tests/test_overrides.py"
_CHECKS = "tests/test_checks.py::test_the_fault_is_found_and_said"
_READ_BACK, _EXPORTS = "tests/compose/test_read_back.py", "generator/compose/exports"
_WRITING, _DESK = "tests/publish/test_writing.py", "tests/review/test_desk.py"

DEFENCES = (
    Defence(
        f"{_SETTINGS}::test_nothing_of_a_project_runs",
        _LOADED,
        "            yield _refused(data, (key,), ",
        "            lambda: _refused(data, (key,), ",
    ),
    Defence(
        "tests/test_address.py::test_what_leads_to_no_host_or_names_another_before_it_is_no_page",
        "generator/address.py",
        "parts.username is None",
        "True",
    ),
    Defence(f"{_SETTINGS}::test_markup_is_refused", _LOADED, r're.search(r"<|&#?\w+;", value)', "False"),
    Defence(
        f"{_OVERRIDES}::test_a_template_is_not_run_unless_the_project_is_trusted",
        "generator/overrides/__init__.py",
        "elif not trusted:",
        "elif False:",
    ),
    Defence(
        f"{_OVERRIDES}::test_a_template_that_makes_no_page_is_named_with_its_line",
        "generator/render/engine.py",
        "ImmutableSandboxedEnvironment if own.templates",
        "Environment if own.templates",
    ),
    Defence(
        f"{_OVERRIDES}::test_a_word_may_say_no_more_than_ours",
        "generator/overrides/stand_ins.py",
        "if strange := there - wanted:",
        "if strange := set():",
    ),
    Defence(
        "tests/changes/test_git.py::test_a_repository_that_comes_from_elsewhere_runs_nothing",
        "generator/past/git.py",
        '"-c", "log.showSignature=false", ',
        "",
    ),
    Defence(
        "tests/changes/test_corrections.py::test_a_reason_that_says_what_never_stood_explains_nothing",
        "generator/changes/corrections.py",
        "if not same(told, stood):",
        "if False:",
    ),
    Defence(
        "tests/changes/test_corrections.py::test_a_reason_that_was_published_is_not_taken_back",
        "generator/changes/corrections.py",
        "if document is not None:",
        "if False:",
    ),
    Defence(
        f"{_SETTINGS}::test_a_site_outside_the_project_is_refused",
        _LOADED,
        "return root not in (root / folder).resolve().parents",
        "return False",
    ),
    Defence(
        f"{_SETTINGS}::test_the_environment_is_not_shown",
        _LOADED,
        '"is not the address of a site"',
        'f"is not the address of a site: {given}"',
    ),
    Defence(
        "tests/test_terminal.py::test_what_a_command_prints_has_nothing_that_a_terminal_obeys",
        "generator/terminal.py",
        "return _OBEYED.sub(lambda sign: json.dumps(sign[0])[1:-1], text)",
        "return text",
    ),
    Defence(
        f"{_SETTINGS}::test_what_is_no_plain_file_is_refused_by_name",
        "generator/disk.py",
        '| getattr(os, "O_NOFOLLOW", 0) |',
        "|",
    ),
    Defence(
        f"{_SETTINGS}::test_a_folder_that_is_a_link_is_the_one_fault",
        "generator/disk.py",
        "!= FOLDER and folder.exists()",
        "and False",
    ),
    Defence(
        "tests/test_adding.py::test_nothing_is_written_or_removed_behind_a_link",
        "generator/edit/files.py",
        "(within / folder).is_symlink()",
        "False",
    ),
    Defence(
        f"{_TOLD}::test_a_name_that_cannot_be_shown_is_shown_in_escapes",
        "generator/load/faults.py",
        "name if name.isprintable() else ascii(name)[1:-1]",
        "name",
    ),
    Defence(
        "tests/test_languages.py::test_a_file_that_some_system_cannot_hold_is_refused_by_name",
        "generator/load/project.py",
        "whys = {path: unfit(path.name) or",
        "whys = {path:",
    ),
    Defence(
        f"{_TOLD}::test_the_editor_is_told_what_helps",
        _READER,
        "except (yaml.YAMLError, RecursionError) as error:",
        "except RecursionError as error:",
    ),
    Defence(
        f"{_TOLD}::test_what_nobody_foresaw_is_said_in_a_line",
        "generator/commands/guarded.py",
        "if sys.flags.dev_mode or",
        "if True or",
    ),
    Defence(f"{_CHECKS}[Y002", _READER, "if key in result:", "if False:"),
    Defence(f"{_CHECKS}[Y003", _READER, "if anchor:\n            self", "if anchor:\n            lambda: self"),
    Defence(f"{_CHECKS}[Y004", _READER, 'if tag is not None and tag != "!":', "if False:"),
    Defence(f"{_CHECKS}[Y006", _READER, "if documents > 1:", "if False:"),
    Defence(
        "tests/compose/test_controls.py::test_no_file_of_a_site_has_a_command_of_a_capture",
        "generator/captured.py",
        'without_controls("".join(pieces))',
        '"".join(pieces)',
    ),
    Defence(
        "tests/compose/test_controls.py::test_no_command_of_a_capture_reaches_a_terminal",
        "generator/findings.py",
        "map(_told, findings)",
        "findings",
    ),
    Defence(f"{_CHECKS}[P003-data", "generator/verify/text/no_text.py", "if len(longest) > LONGEST", "if False"),
    Defence(f"{_CHECKS}[P003-signs", "generator/verify/text/no_text.py", "if signs > max(", "if False and max("),
    Defence(f"{_CHECKS}[Y009", _READER, "if self.depth == DEEPEST:", "if False:"),
    Defence(f"{_CHECKS}[Y007", "generator/unseen.py", "if text.isascii() or _ANY.isdisjoint(text):", "if True:"),
    Defence(
        "tests/render/test_prose.py",
        "generator/render/prose.py",
        'for pattern in ("html", ',
        "for pattern in (",
    ),
    Defence(
        "tests/render/test_prose.py",
        "generator/render/prose.py",
        'not _SAFE.match(element.get("href", ""))',
        "False",
    ),
    Defence("tests/render/test_templates.py", "generator/render/engine.py", "autoescape=True", "autoescape=False"),
    Defence(
        "tests/browser/test_payloads.py::test_nothing_of_a_payload_comes_to_life",
        "generator/render/engine.py",
        "autoescape=True",
        "autoescape=False",
    ),
    Defence(
        "tests/browser/test_payloads.py::test_the_policy_stops_what_it_forbids",
        "generator/publish/policy.py",
        '"default-src": "\'none\'"',
        '"default-src": "*"',
    ),
    Defence(
        "tests/browser/test_payloads.py::test_the_policy_stops_what_it_forbids",
        "generator/publish/policy.py",
        '"script-src": " ".join([own, *hashes])',
        '"script-src": "* \'unsafe-inline\'"',
    ),
    Defence(
        "tests/render/test_addresses.py::test_no_template_has_it",
        "templates/pages/about.html.j2",
        "{% block head %}",
        '{% block head %}<img srcset="a.png 2x" alt="">',
    ),
    Defence(
        "tests/render/test_addresses.py::test_ids_that_a_page_names_are_in_it_and_no_address_is_empty",
        "tests/golden/expected/about.html",
        "<h2",
        '<p aria-labelledby="nobody"></p><h2',
    ),
    Defence(
        "tests/publish/test_engines.py::test_zensical_by_itself_stops_and_says_what_to_run",
        "templates/starter/zensical.toml",
        "nothing: run 'briefing build --engine zensical'",
        "unchecked",
    ),
    Defence(
        "tests/publish/test_engines.py::test_zensical_that_is_made_to_go_on_publishes_one_page_that_says_what_it_is",
        "templates/starter/mkdocs.yml",
        "docs_dir: unchecked",
        "docs_dir: content",
    ),
    Defence(
        "tests/test_fresh.py::test_nothing_in_the_summary_is_markup_of_whoever_wrote_the_change",
        "generator/report/markdown.py",
        r'lambda mark: "\\" + mark[0]',
        "lambda mark: mark[0]",
    ),
    Defence("tests/publish/test_links.py", "generator/publish/links.py", '    "src": None,\n', ""),
    Defence("tests/publish/test_paths.py", "generator/publish/paths.py", "elif not in_address(part):", "elif False:"),
    Defence(
        f"{_READ_BACK}::test_no_cell_is_a_formula",
        f"{_EXPORTS}/tables.py",
        "[:1] in _FORMULA else",
        "[:1] is None else",
    ),
    Defence(
        f"{_READ_BACK}::test_no_cell_is_a_formula_wherever_it_is_split",
        f"{_EXPORTS}/tables.py",
        '_SEPARATED.sub(r"\\g<0>\'", text)',
        "text",
    ),
    Defence(
        f"{_READ_BACK}::test_ris_has_as_many_records_as_sources",
        f"{_EXPORTS}/bibliography.py",
        "' '.join(value.split())",
        "value",
    ),
    Defence(
        f"{_READ_BACK}::test_bibtex_has_as_many_entries_as_sources",
        f"{_EXPORTS}/tex.py",
        r'_SPECIAL.sub(lambda m: _LATEX.get(m[0], f"\\{m[0]}"), text)',
        "text",
    ),
    Defence(
        f"{_READ_BACK}::test_what_no_xml_holds_is_shown_as_missing",
        f"{_EXPORTS}/feed.py",
        r'_NO_XML.sub("\ufffd", text)',
        "text",
    ),
    Defence(
        "tests/records/test_untrusted.py::test_nothing_that_earlier_runs_have_kept_is_believed",
        "generator/cli.py",
        "_records(project, anew or untrusted)",
        "_records(project, anew)",
    ),
    Defence(
        "tests/records/test_altered.py::test_an_altered_record_is_not_believed",
        "generator/records/__init__.py",
        "if _sealed(stage, key, data) == record else None",
        "",
    ),
    Defence(
        "tests/records/test_plain.py",
        "generator/records/plain.py",
        "        if type(value) is not kind:\n            raise _wrong(value, kind)\n        return value\n",
        "        return value\n",
    ),
    Defence(
        "tests/records/test_cache.py",
        "generator/records/cache.py",
        "if state.st_mode & _WRITABLE_BY_OTHERS else None",
        "if state.st_mode & 0 else None",
    ),
    Defence(
        "tests/records/test_cache.py",
        "generator/records/cache.py",
        "if named.is_absolute() and not named.resolve().is_relative_to(project.resolve()):",
        "if True:",
    ),
    Defence(
        f"{_WRITING}::test_what_somebody_puts_into_the_folder_stays",
        "generator/publish/manifest.py",
        "return [path for path in tree.files if path not in ours and path != MARKER]",
        "return []",
    ),
    Defence(
        f"{_WRITING}::test_where_somebodys_file_is_in_the_way_nothing_is_written",
        "generator/publish/manifest.py",
        "for path in islice(sorted(taken), _SOME):",
        "for path in islice(sorted(taken), 0):",
    ),
    Defence(
        "tests/publish/test_stopped_sites.py::test_a_stopped_run_leaves_the_old_or_the_new_site",
        "generator/publish/spare.py",
        "if old.is_dir() and not self.target.exists():",
        "if False:",
    ),
    Defence(
        "tests/test_kills.py::test_a_killed_build_leaves_the_old_or_the_new_site",
        "generator/publish/spare.py",
        "            self.tree.rename(self.target)\n        elif",
        "            self.target.mkdir()\n        elif",
    ),
    Defence(
        "tests/edit/test_stopped_edits.py",
        "generator/edit/files.py",
        "            _replace(path, before, after)",
        "            path.write_bytes(after)",
    ),
    Defence(
        "tests/test_kills.py::test_a_killed_stamp_leaves_the_old_or_the_new_file",
        "generator/edit/files.py",
        "            _replace(path, before, after)",
        "            for size in range(len(after) + 1):\n                path.write_bytes(after[:size])",
    ),
    Defence(
        "tests/records/test_unchanged.py::test_an_edit_of_equal_size_with_its_time_kept_is_seen",
        "generator/records/unchanged.py",
        "state.st_ctime_ns, state.st_ino",
        "0, 0",
    ),
    Defence(
        "tests/test_adding.py::test_a_document_that_takes_too_much_is_refused",
        "generator/add/apart.py",
        "SECONDS, MEMORY), daemon=True)\n    child.start()\n    theirs.close()\n    end = Timer(SECONDS,",
        "60, MEMORY), daemon=True)\n    child.start()\n    theirs.close()\n    end = Timer(60,",
    ),
    Defence(
        "tests/test_adding.py::test_a_document_that_its_child_cannot_bear_takes_no_other_along",
        "generator/add/apart.py",
        "resource.setrlimit(resource.RLIMIT_AS, (memory, memory))",
        "pass",
    ),
    Defence(
        "tests/test_references.py::test_references_that_take_too_much_are_refused",
        "generator/add/apart.py",
        "resource.setrlimit(resource.RLIMIT_AS, (memory, memory))",
        "pass",
    ),
    Defence(
        f"{_DESK}::test_another_site_changes_nothing",
        "generator/review/server.py",
        "urlsplit(origin).netloc not in self._hosts or ",
        "",
    ),
    Defence(
        f"{_DESK}::test_nobody_without_the_key_sees_anything",
        "generator/review/server.py",
        'if not self._is_key(_cookie(headers.get("Cookie", ""))):',
        "if False:",
    ),
    Defence(
        "tests/test_supply.py::test_the_workflow_reads_the_changes_of_others_and_runs_nothing_of_them",
        ".github/workflows/site.yml",
        "check --untrusted",
        "check",
    ),
    Defence(
        "tests/test_supply.py::test_every_action_is_pinned_by_its_full_hash",
        ".github/workflows/site.yml",
        "actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128",
        "actions/deploy-pages@v5",
    ),
    Defence(
        "tests/test_supply.py::test_the_bill_of_materials_has_every_locked_package",
        "tools/sbom",
        "sorted(HASH.findall(found",
        "sorted([] and HASH.findall(found",
    ),
)
