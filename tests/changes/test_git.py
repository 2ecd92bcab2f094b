"""Git is asked for bytes and dates; nothing of a repository is run, and no file of it is touched."""

from pathlib import Path

import pytest

from generator.past.git import GitError, Repository
from tests.changes.repository import SOURCE, Repo

EVIL = """
[core]
    repositoryformatversion = 1
    fsmonitor = touch {trace}
    hooksPath = {top}/hooks
    pager = touch {trace}
    editor = touch {trace}
    sshCommand = touch {trace}
[log]
    showSignature = true
[gpg]
    program = {top}/run
[diff]
    external = {top}/run
[diff "all"]
    textconv = {top}/run
    command = {top}/run
[filter "all"]
    smudge = {top}/run
    clean = {top}/run
    process = {top}/run
    required = true
[tar "all"]
    command = {top}/run
[remote "origin"]
    url = ssh://example.org/nothing
    promisor = true
[extensions]
    partialClone = origin
"""


@pytest.fixture(scope="module")
def repo(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    return Repo(tmp_path_factory.mktemp("repo"))


@pytest.fixture
def own(tmp_path: Path) -> Repo:
    return Repo(tmp_path / "own")


def read(repo: Repo, file: str) -> bytes:
    repository = Repository(repo.project)
    found = {blob.path: blob.id for blob in repository.files(repository.commit("HEAD"), "content")}
    return next(repository.read([found[file]]))


def test_the_files_of_a_project_in_a_subfolder_are_named_from_the_project_on(repo: Repo) -> None:
    assert read(repo, SOURCE) == (repo.project / SOURCE).read_bytes()


def test_a_repository_that_comes_from_elsewhere_runs_nothing(own: Repo, tmp_path: Path) -> None:
    trace, run = tmp_path / "trace", own.top / "run"
    run.write_text(f"#!/bin/sh\ntouch {trace}\ncat\n", "utf-8")
    run.chmod(0o755)
    signed = own.git("cat-file", "commit", "HEAD").replace("\n\n", "\ngpgsig -----BEGIN PGP SIGNATURE-----\n\n", 1)
    (own.top / "signed").write_text(signed, "utf-8")
    own.git("update-ref", "HEAD", own.git("hash-object", "-w", "-t", "commit", str(own.top / "signed")))
    (own.top / ".gitattributes").write_text("* diff=all filter=all merge=all\n", "utf-8")
    with (own.top / ".git" / "config").open("a", encoding="utf-8") as config:
        config.write(EVIL.format(trace=trace, top=own.top))
    (own.project / SOURCE).write_text("changed: since\n", "utf-8")
    repository = Repository(own.project)
    head = repository.commit("HEAD")
    blobs = [blob.id for blob in repository.files(head, "content")]
    assert len(list(repository.read(blobs))) == len(blobs)
    assert len(repository.history(head, "content")) == 1
    assert (repository.time(head), repository.published) == (1767268800, None)
    with pytest.raises(GitError):
        list(repository.read(["0123456789012345678901234567890123456789"]))
    assert not trace.exists()


def test_a_link_in_a_revision_is_no_file_of_it(own: Repo) -> None:
    (own.project / "content" / "sources" / "link.yml").symlink_to("/etc/passwd")
    own.commit("2026-01-02")
    repository = Repository(own.project)
    assert "content/sources/link.yml" not in {b.path for b in repository.files(repository.commit("HEAD"), "content")}


def test_a_merge_brings_all_of_its_branch_on_the_day_on_which_it_came(own: Repo) -> None:
    own.git("switch", "--quiet", "--create", "aside")
    own.edit("talks-broke-off", "talks-broke")
    own.commit("2026-02-01")
    own.git("switch", "--quiet", "main")
    (own.top / "other").write_text("meanwhile", "utf-8")
    own.commit("2026-02-02")
    own.git("merge", "--quiet", "--no-ff", "--message", "Merge", "aside", day="2026-03-01")
    repository = Repository(own.project)
    times = [commit.time for commit in repository.history(repository.commit("HEAD"), "content/sources")]
    assert times == [1767268800, 1772366400]


@pytest.mark.parametrize("name", ["nothing", "--all", "HEAD:content"])
def test_what_is_no_revision_is_said(repo: Repo, name: str) -> None:
    with pytest.raises(GitError, match="there is no revision"):
        Repository(repo.project).commit(name)


def test_a_folder_outside_any_repository_is_said(tmp_path: Path) -> None:
    with pytest.raises(GitError, match="not a git repository"):
        Repository(tmp_path)


def test_without_git_the_next_step_is_said(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(GitError, match="git is not installed"):
        Repository(repo.project)


def test_what_is_published_is_where_the_work_left_the_branch_that_a_clone_gets(own: Repo, tmp_path: Path) -> None:
    first = own.git("rev-parse", "HEAD")
    own.git("clone", "--quiet", str(own.top), str(tmp_path / "clone"))
    cloned = Repository(tmp_path / "clone" / "briefings" / "project")
    assert cloned.published == first


def test_a_shallow_clone_knows_that_it_is_one(own: Repo, tmp_path: Path) -> None:
    own.edit("talks-broke-off", "talks-broke")
    last = own.commit("2026-01-02")
    own.git("clone", "--quiet", "--depth=1", f"file://{own.top}", str(tmp_path / "clone"))
    cloned = Repository(tmp_path / "clone" / "briefings" / "project")
    assert (cloned.shallow, cloned.boundary) == (True, {last})
