"""From YAML text to shapes, keeping every error instead of stopping at the first."""

from __future__ import annotations

import types
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin

import msgspec
import yaml

SIZE_LIMIT = 2_000_000
"""Bytes of a file of a pack; the largest real one is about a twentieth of it."""

TEXT = "tag:yaml.org,2002:str"
"""YAML's own name of a text."""

T = TypeVar("T")

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One error of a pack: in which file, at which id (or place), for what reason."""

    file: str
    id: str
    reason: str

    def __str__(self) -> str:
        """Give the line that an author reads."""
        return f"{self.file}: {self.id}: {self.reason}"


class _StrictLoader(_Loader):  # type: ignore[misc]  # chosen at run time
    """A safe loader that refuses what YAML would swallow: keys that stand twice, odd keys.

    Nearly all of a pack is text: a text is taken as it stands, without the detour that makes
    the library's own reading three times as long.
    """

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> object:  # noqa: ARG002, FBT002  # yaml's
        content: dict[str, object] = {}
        for key, value in node.value:
            name = self._value(key)
            if not isinstance(name, str):
                raise yaml.MarkedYAMLError(
                    problem=f"the key {name!r} is not a text: quote it",
                    problem_mark=key.start_mark,
                )
            if name in content:
                raise yaml.MarkedYAMLError(
                    problem=f"the key {name!r} stands twice",
                    problem_mark=key.start_mark,
                )
            content[name] = self._value(value)
        return content

    def construct_sequence(self, node: yaml.SequenceNode, deep: bool = False) -> object:  # noqa: ARG002, FBT002  # yaml's
        return [self._value(item) for item in node.value]

    def _value(self, node: yaml.Node) -> object:
        if node.tag == TEXT and isinstance(node, yaml.ScalarNode):
            return node.value
        return self.construct_object(node, deep=True)


_StrictLoader.add_constructor("tag:yaml.org,2002:map", _StrictLoader.construct_mapping)
_StrictLoader.add_constructor("tag:yaml.org,2002:seq", _StrictLoader.construct_sequence)


def read_yaml(path: Path, name: str, problems: list[Problem]) -> object:
    """Read one file; what cannot be read is a problem and gives ``None``."""
    try:
        if path.stat().st_size > SIZE_LIMIT:
            problems.append(Problem(name, "-", f"larger than {SIZE_LIMIT} bytes"))
            return None
        loader = _StrictLoader(path.read_text(encoding="utf-8"))
        try:
            content: object = loader.get_single_data()
        finally:
            loader.dispose()
    except FileNotFoundError:
        problems.append(Problem(name, "-", "the file is missing"))
    except UnicodeDecodeError as error:
        problems.append(Problem(name, "-", f"not UTF-8 at byte {error.start}"))
    except OSError as error:
        problems.append(Problem(name, "-", f"cannot be read: {error.strerror}"))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = f"line {mark.line + 1}" if mark else "-"
        problems.append(Problem(name, line, str(error.problem)))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        problems.append(Problem(name, "-", str(error) or type(error).__name__))
    else:
        if content is None:
            problems.append(Problem(name, "-", "the file is empty"))
        return content
    return None


def convert(
    value: object, shape: type[T], name: str, problems: list[Problem], broken: set[str]
) -> T | None:
    """Give ``value`` as ``shape``, with every reason why not in ``problems``.

    The items of a list that do not fit are left out, their ids in ``broken``, so that what
    stands beside them can be checked too; ``None`` where that does not mend it.
    """
    try:
        return msgspec.convert(value, shape)
    except msgspec.ValidationError as error:
        before = len(problems)
        _descend(value, shape, name, "", problems)
        if len(problems) == before:
            problems.append(Problem(name, "-", str(error)))
    except RecursionError:
        problems.append(Problem(name, "-", "nested too deep"))
        return None
    try:
        return msgspec.convert(_pruned(value, shape, broken), shape)
    except msgspec.ValidationError:
        return None


def _pruned(value: object, shape: object, broken: set[str]) -> object:
    """Leave out unknown keys and, in the outer lists, what does not fit."""
    inner = _without_wrapping(shape)
    if isinstance(value, list) and get_origin(inner) is list:
        item_shape = get_args(inner)[0]
        return [item for item in value if _fits(item, item_shape, broken)]
    if isinstance(value, dict) and isinstance(inner, type) and issubclass(inner, msgspec.Struct):
        fields = {field.encode_name: field for field in msgspec.structs.fields(inner)}
        return {
            key: _pruned(part, fields[key].type, broken)
            for key, part in value.items()
            if key in fields
        }
    return value


def _fits(item: object, shape: Any, broken: set[str]) -> bool:  # noqa: ANN401
    try:
        msgspec.convert(item, shape)
    except msgspec.ValidationError:
        if isinstance(item, dict) and isinstance(item.get("id"), str):
            broken.add(item["id"])
        return False
    return True


def _descend(value: object, shape: object, name: str, where: str, problems: list[Problem]) -> None:
    """Report what is wrong in each part of ``value`` apart."""
    before = len(problems)
    inner = _without_wrapping(shape)
    if isinstance(value, dict) and isinstance(inner, type) and issubclass(inner, msgspec.Struct):
        _descend_struct(value, inner, name, where, problems)
    elif isinstance(value, list) and get_origin(inner) is list:
        for index, item in enumerate(value):
            place = item.get("id") if isinstance(item, dict) else None
            label = place if isinstance(place, str) else f"[{index}]"
            _descend(item, get_args(inner)[0], name, _join(where, label), problems)
    if len(problems) > before:
        return
    try:
        msgspec.convert(value, shape)
    except msgspec.ValidationError as error:
        problems.append(Problem(name, where or "-", str(error)))


def _descend_struct(
    value: dict[str, object],
    shape: type[msgspec.Struct],
    name: str,
    where: str,
    problems: list[Problem],
) -> None:
    fields = {field.encode_name: field for field in msgspec.structs.fields(shape)}
    problems.extend(
        Problem(name, where or "-", f"the key {key!r} is not known here")
        for key in value
        if key not in fields
    )
    for key, field in fields.items():
        if key in value:
            _descend(value[key], field.type, name, _join(where, key), problems)
        elif field.required:
            problems.append(Problem(name, where or "-", f"{key!r} is missing"))


def _join(where: str, label: str) -> str:
    """Give the place of a part: an id that names its parents stands alone."""
    if not where or "." in label:
        return label
    return where + label if label.startswith("[") else f"{where}/{label}"


def _without_wrapping(shape: object) -> object:
    """Give the type inside ``Annotated`` and beside ``UNSET``."""
    origin = get_origin(shape)
    if hasattr(shape, "__metadata__"):
        return _without_wrapping(get_args(shape)[0])
    if origin in {Union, types.UnionType}:
        kept = [part for part in get_args(shape) if part is not msgspec.UnsetType]
        return _without_wrapping(kept[0]) if len(kept) == 1 else shape
    return shape
