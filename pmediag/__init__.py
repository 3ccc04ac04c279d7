"""pmediag: where a small firm stands with digital tools, offline and explained."""

__version__ = "0.1.0"
