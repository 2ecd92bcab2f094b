"""A captured text becomes a draft: a record, regions and statements, each with its anchor, for an editor to finish."""

from generator.draft.known import Known
from generator.draft.record import Proposal, Record, record_of
from generator.draft.write import Draft, Files, draft

__all__ = ["Draft", "Files", "Known", "Proposal", "Record", "draft", "record_of"]
