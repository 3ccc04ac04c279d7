"""Rows, repositories, the unit of work, backups: what pmediag remembers, and how safely.

The package itself imports nothing: `database` is what callers import, when first needed.
"""
