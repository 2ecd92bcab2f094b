"""A step of the reasoning that dates a source."""

from generator.compose.kinds.kind import Kind
from generator.model import Dating

DATING = Kind(Dating)
