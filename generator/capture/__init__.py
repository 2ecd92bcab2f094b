"""A document as it comes becomes a text that can be cited: every word of it is used, or left out by a name.

Libraries open the packages; the text is derived by walks of our own, which refuse what they do not know.
"""

from generator.capture.proposal import Proposal, Record
from generator.capture.reading import Account, Added, CannotReadError, Kind, LeftOut, Stretch, Text

__all__ = ["Account", "Added", "CannotReadError", "Kind", "LeftOut", "Proposal", "Record", "Stretch", "Text"]
