"""The place « À propos »: what the program is made of, and how it treats people and data."""
