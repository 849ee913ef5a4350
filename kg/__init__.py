"""plua-kg: the open knowledge graph of the Poland–Ukraine defence relationship.

>>> import kg
>>> g = kg.open()  # doctest: +SKIP
"""

from __future__ import annotations

__version__ = "0.1.0"
