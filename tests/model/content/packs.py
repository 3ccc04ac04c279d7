"""A small pack written as files, for the tests to break."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

WORDS = {key: f"{key} words" for key in ("text", "hint", "why", "example", "check", "ask")}


def a_question(identifier: str, **changes: Any) -> dict[str, Any]:  # noqa: ANN401
    """Give a question as an author writes it."""
    question: dict[str, Any] = {
        "id": identifier,
        "topic": identifier.split(".")[1],
        "kind": "single",
        "weight": 2,
        "weight_reason": "because",
        "sources": ["somewhere"],
        "choices": [
            {"id": f"c{index}", "points": points, "text": f"choice {index}"}
            for index, points in enumerate((0, 25, 50, 75, 100))
        ],
        **WORDS,
    }
    question |= changes
    return question


PACK: dict[str, Any] = {
    "questionnaire.yaml": {
        "id": "small",
        "version": "2026.1",
        "language": "fr",
        "title": "Un petit questionnaire",
        "published": "2026-11-23",
        "profile": [
            {
                "id": "activity",
                "text": "À qui vendez-vous ?",
                "help": "help",
                "options": [{"id": "shop", "text": "Boutique"}, {"id": "mobile", "text": "Route"}],
            }
        ],
        "levels": [
            {"number": 1, "cut": 0, "name": "Un", "sentence": "…"},
            {"number": 2, "cut": 50, "name": "Deux", "sentence": "…"},
        ],
        "importance": {"question": "Combien ?", "scale": ["0", "1", "2", "3"]},
        "dimensions": [
            {
                "id": "d",
                "name": "D",
                "short": "D",
                "purpose": "p",
                "lack": "l",
                "importance": "i",
                "topics": [{"id": "t", "name": "T"}],
            }
        ],
    },
    "dimensions/d.yaml": {
        "dimension": "d",
        "questions": [
            a_question("d.t.first", express=True),
            a_question("d.t.second", asked_if={"question": "d.t.first", "in": ["c1"]}),
        ],
    },
    "alerts.yaml": {
        "alerts": [
            {
                "id": "alert",
                "when": {"question": "d.t.first", "in": ["c0"]},
                "kind": "risk",
                "severity": "high",
                "title": "t",
                "text": "t",
                "first_step": "s",
                "sources": ["somewhere"],
            }
        ],
        "ceilings": [
            {
                "id": "ceiling",
                "when": {"question": "d.t.first", "in": ["c0"]},
                "level": 1,
                "reason": "r",
            }
        ],
    },
    "intensity.yaml": {
        "edition": "3",
        "year": 2025,
        "name": "n",
        "source": "somewhere",
        "caution": "c",
        "population": {"profile": "activity", "in": ["shop"]},
        "bands": [{"id": "low", "least": 0, "name": "n"}],
        "criteria": [{"id": "one", "when": {"question": "d.t.first", "in": ["c4"]}, "text": "t"}],
    },
    "sources.yaml": [{"id": "somewhere", "title": "Somewhere", "year": 2026}],
}


def a_pack() -> dict[str, Any]:
    """Give the small pack, to be changed freely."""
    return deepcopy(PACK)


def an_action(identifier: str, **changes: Any) -> dict[str, Any]:  # noqa: ANN401
    """Give an action of the small pack as an author writes it: free, and raising all there is."""
    action: dict[str, Any] = {
        "id": identifier,
        "dimension": "d",
        "title": "title",
        "selling": "because",
        "steps": ["one", "two"],
        "first_step": "today",
        "proof": "seen",
        "first_year": {"low": 0, "high": 0},
        "yearly": {"low": 0, "high": 0},
        "costs_of": 2026,
        "days": 1,
        "weeks": 2,
        "lever": "found",
        "effects": [
            {"question": "d.t.first", "choice": "c2"},
            {"question": "d.t.second", "choice": "c2"},
        ],
        "alerts": ["alert"],
        "sources": ["somewhere"],
    }
    action |= changes
    return action


def a_pack_with_actions(*others: dict[str, Any]) -> dict[str, Any]:
    """Give the small pack with one action that covers it, and ``others``."""
    return a_pack() | {"actions.yaml": {"actions": [an_action("all"), *others]}}


def write_pack(folder: Path, pack: dict[str, Any]) -> Path:
    """Write a pack under ``folder`` and give its own folder."""
    place = folder / "small" / "2026.1"
    for name, content in pack.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else yaml.safe_dump(content, allow_unicode=True)
        path.write_text(text, encoding="utf-8")
    return place
