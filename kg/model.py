"""What curated data becomes: entities, sources, claims and their evidence, as frozen values.

A claim is the atom of the graph: somebody's word, in one source, that one subject has one value. Its id is a hash
of everything that makes it that word, so a rebuild, another file order or a corrected rank leaves it where it was.

Names inside the model are whole IRIs; RDF terms are pyoxigraph's, which are immutable and hashable.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from pyoxigraph import Literal, NamedNode

from kg.namespaces import CLAIM, PLUA, SOURCE, local

type_Term = NamedNode | Literal
Term = type_Term

NORMAL = PLUA + "Normal"
PREFERRED = PLUA + "Preferred"
DEPRECATED = PLUA + "Deprecated"
