"""A captured text becomes a draft: a record, regions and statements, each with its anchor, for an editor to finish."""

from generator.draft.known import Known
from generator.draft.write import Draft, Files, draft, identity

__all__ = ["Draft", "Files", "Known", "draft", "identity"]
