"""The nodes of JSON-LD to plain data of records."""

from typing import Any, Final, cast
from urllib.parse import unquote

import attrs

from newsmodel.errors import FormatError, Problem, UnknownVersionError
from newsmodel.formats.describing import described, step
from newsmodel.formats.linking import NODES, REFERENCES, is_annotation, item_of, told_besides
from newsmodel.formats.shapes import Array
from newsmodel.formats.terms import CONTEXT, Term, hints_of, own, terms_of, type_of
from newsmodel.model.person import Person
from newsmodel.values.names import PersonName


def unlinked(kind: type, data: object, *, version: int) -> dict[str, Any]:
    """The plain data of the record of class *kind* that a whole document stands for.

    Raises:
        FormatError: with all its problems, if it stands for none.
        UnknownVersionError: if its terms are of a newer version.
    """
    reading = _Reading()
    node = _object(data)
    if node is None:
        raise FormatError([Problem("$", f"must be an object (got {described(data)})")], format="jsonld")
    found: Any = node.get("nm:version")
    if found.__class__ is int and found > version:
        raise UnknownVersionError(found=found, known=version, format="jsonld", path="$['nm:version']")
    if found.__class__ is not int or found != version:
        reading.report("$['nm:version']", f"must be the number of a version (got {described(found)})")
    if node.get("@context") != list(CONTEXT):
        reading.report("$['@context']", "must be the context that newsmodel writes")
    rest = {key: value for key, value in node.items() if key not in ("@context", "nm:version")}
    plain = reading.record(kind, rest, "$", "")
    if reading.problems:
        raise FormatError(reading.problems, format="jsonld")
    return plain


def _object(value: object) -> dict[str, Any] | None:
    return cast("dict[str, Any]", value) if value.__class__ is dict else None


@attrs.define
class _Reading:
    problems: list[Problem] = attrs.field(factory=list[Problem])

    def report(self, path: str, message: str) -> None:
        self.problems.append(Problem(path, message))

    def record(self, kind: type, value: object, path: str, via: str) -> dict[str, Any]:
        """The plain data of the record that a node stands for."""
        node = _object(value)
        if node is None:
            self.report(path, f"must be an object (got {described(value)})")
            return {}
        left = dict(node)
        if left.pop("@type", None) != type_of(kind.__name__):
            self.report(f"{path}['@type']", f"must be {type_of(kind.__name__)} (got {described(node.get('@type'))})")
        data: dict[str, Any] = {}
        for term in terms_of(kind):
            self.field(kind, term, left, data, path, via)
        if "selector" in left:
            self.selectors(kind, left.pop("selector"), data, f"{path}.selector")
        self.besides(kind.__name__, data, left, path)
        for key in left:
            self.report(path + step(key), "unknown property")
        return data

    def besides(self, record: str, data: dict[str, Any], left: dict[str, Any], path: str) -> None:
        """Take out what only repeats the exact values, and report where it does not."""
        told = told_besides(record, data) if not self.problems else {}
        for key in (*(hint.property for hint in hints_of(record)), *(("text",) if record == "Statement" else ())):
            found = left.pop(key, None)
            if found is not None and not self.problems and found != told.get(key):
                self.report(path + step(key), f"must agree with the rest (expected {described(told.get(key))})")

    def field(self, kind: type, term: Term, left: dict[str, Any], data: dict[str, Any], path: str, via: str) -> None:
        name = term.field.name
        if name == "id" and kind.__name__ in NODES:
            self.identity(NODES[kind.__name__], "@id", left, data, name, path)
        elif name == "span" or (name == "words" and is_annotation(kind)):
            return
        elif name in REFERENCES and type_of(kind.__name__) == "Role":
            key = via if name == "party" else term.property
            self.reference(REFERENCES[name], key, left, data, name, path)
        elif kind is Person and name == "name":
            self.name(left, data, path)
        elif (exact := own(name)) in left:
            data[name] = self.plain(term, left.pop(exact), path + step(exact), exact)
        elif term.form == "period" and "startDate" in left:
            data[name] = self.period(left, path)
        elif term.form == "records" and term.property in left:
            self.shared(term, left, data, path)
        elif term.property in left:
            data[name] = self.worded(term, left.pop(term.property), path + step(term.property))

    def shared(self, term: Term, left: dict[str, Any], data: dict[str, Any], path: str) -> None:
        """Take the records of one class out of a property that may hold those of others too."""
        value = left[term.property]
        kind = item_of(term.field.shape)
        items = value if value.__class__ is list else [value]
        wanted = type_of(kind.__name__) if kind else ""
        taken: list[dict[str, Any]] = []
        kept: list[Any] = []
        place = path + step(term.property)
        for item in items:
            node = _object(item)
            if kind is not None and node is not None and node.get("@type") == wanted:
                taken.append(self.record(kind, node, f"{place}[{len(taken) + len(kept)}]", term.property))
            else:
                kept.append(item)
        if taken:
            data[term.field.name] = taken
        if kept:
            left[term.property] = kept
        else:
            del left[term.property]

    def plain(self, term: Term, value: Any, path: str, via: str) -> Any:
        kind = item_of(term.field.shape)
        if kind is None or value is None:
            return value
        if not isinstance(term.field.shape, Array):
            return self.record(kind, value, path, via)
        if value.__class__ is not list:
            self.report(path, f"must be an array (got {described(value)})")
            return []
        return [self.record(kind, item, f"{path}[{i}]", via) for i, item in enumerate(value)]

    def worded(self, term: Term, value: Any, path: str) -> Any:
        """The value of a field that schema.org has a word for."""
        match term.form:
            case "Organization" | "Place":
                return self.only(value, {"@type": term.form}, "name", path)
            case "country":
                return self.only(value, {"@type": "PostalAddress"}, "addressCountry", path)
            case "meetings":
                if value.__class__ is not list:
                    self.report(path, f"must be an array (got {described(value)})")
                    return []
                return [self.id("meeting", item, f"{path}[{i}]") for i, item in enumerate(value)]
            case _:
                return self.plain(term, value, path, term.property)

    def only(self, value: object, fixed: dict[str, str], key: str, path: str) -> Any:
        node = _object(value)
        if node is None or node.keys() != {*fixed, key} or any(node[name] != fixed[name] for name in fixed):
            self.report(path, f"must be a {fixed['@type']} with its {key} (got {described(value)})")
            return ""
        return node[key]

    def period(self, left: dict[str, Any], path: str) -> Any:
        ends = [left.pop(key) for key in ("startDate", "endDate") if key in left]
        if all(end.__class__ is str for end in ends):
            return "/".join(ends)
        self.report(f"{path}.startDate", "must be a string, as endDate must")
        return ""

    def name(self, left: dict[str, Any], data: dict[str, Any], path: str) -> None:
        """The name of a person, whose parts are properties of the person."""
        parts: dict[str, Any] = {}
        for term in terms_of(PersonName):
            key = "nm:nameOrder" if term.field.name == "order" else term.property
            if key in left:
                parts[term.field.name] = left.pop(key)
        if parts:
            data["name"] = parts
        elif left.get(own("name"), _ABSENT) is None:
            del left[own("name")]
        if parts and "full" not in parts:
            self.report(f"{path}.name", "required property is missing")

    def identity(self, prefix: str, key: str, left: dict[str, Any], data: dict[str, Any], name: str, path: str) -> None:
        if key not in left:
            self.report(path + step(key), "required property is missing")
            return
        data[name] = self.id(prefix, {"@id": left.pop(key)}, path)

    def reference(
        self, prefix: str, key: str, left: dict[str, Any], data: dict[str, Any], name: str, path: str
    ) -> None:
        if key in left:
            data[name] = self.id(prefix, left.pop(key), path + step(key))

    def id(self, prefix: str, value: object, path: str) -> str:
        """The id of the record that a node points to."""
        start = f"#{prefix}-"
        node = _object(value)
        found = node.get("@id") if node is not None and len(node) == 1 else None
        if not isinstance(found, str) or not found.startswith(start):
            self.report(path, f"must have an '@id' that begins with {start!r} (got {described(found)})")
            return ""
        try:
            return unquote(found[len(start) :], errors="surrogatepass")
        except UnicodeDecodeError:
            self.report(path, f"invalid '@id' (got {described(found)})")
            return ""

    def selectors(self, kind: type, value: object, data: dict[str, Any], path: str) -> None:
        if value.__class__ is not list:
            self.report(path, f"must be an array (got {described(value)})")
            return
        known = {term.field.name for term in terms_of(kind)}
        for i, item in enumerate(cast("list[Any]", value)):  # type: ignore[redundant-cast]
            match item:
                case {"@type": "TextPositionSelector", "start": start, "end": end} if (
                    "span" in known and len(item) == 3
                ):
                    data["span"] = [start, end]
                case {"@type": "TextQuoteSelector", "exact": words, **more} if is_annotation(kind) and not more:
                    data["words"] = words
                case _:
                    self.report(f"{path}[{i}]", "must be a TextPositionSelector or a TextQuoteSelector")


_ABSENT: Final = object()
