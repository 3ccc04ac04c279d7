"""Questionnaire packs: read, validated whole, and given as the model's dataclasses."""
