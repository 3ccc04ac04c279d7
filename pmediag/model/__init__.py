"""The rules of the trade: frozen dataclasses and pure functions."""
