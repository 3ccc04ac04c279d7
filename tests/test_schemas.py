"""The published schemas say what the program accepts."""

from __future__ import annotations

import json

import jsonschema
import pytest
import yaml

from pmediag.model.content.packs import find_packs
from pmediag.paths import assets
from tools.schemas import FOLDER, texts

PACK = find_packs(assets() / "content")[-1].folder
FILES = {
    "questionnaire.yaml": "pack-questionnaire",
    "alerts.yaml": "pack-alerts",
    "intensity.yaml": "pack-intensity",
    "sources.yaml": "pack-sources",
    "actions.yaml": "pack-actions",
} | {f"dimensions/{path.name}": "pack-dimension" for path in (PACK / "dimensions").glob("*.yaml")}
FILES |= {
    f"library/{path.name}": "pack-glossary" if path.stem == "glossary" else "pack-library"
    for path in (PACK / "library").glob("*.yaml")
}

SAMPLES = sorted((assets() / "samples").glob("*.pmediag"))


def validator(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads((FOLDER / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_published_schemas_are_fresh() -> None:
    assert {path: path.read_text(encoding="utf-8") for path in texts()} == texts()


@pytest.mark.parametrize("name", FILES)
def test_the_pack_fits_its_schema(name: str) -> None:
    content = yaml.safe_load((PACK / name).read_text(encoding="utf-8"))
    plain = json.loads(json.dumps(content, default=str))
    validator(FILES[name]).validate(plain)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda p: p.stem)
def test_a_sample_fits_the_schema_of_files(sample: object) -> None:
    content = json.loads(sample.read_bytes())  # type: ignore[attr-defined]
    validator("pmediag-file").validate(content)
    content["assessments"][0]["mode"] = "asleep"
    with pytest.raises(jsonschema.ValidationError):
        validator("pmediag-file").validate(content)
