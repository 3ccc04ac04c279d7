"""The place « Réglages »: how the program speaks and looks, and where the data is."""
