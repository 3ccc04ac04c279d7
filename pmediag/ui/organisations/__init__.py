"""The place « Entreprise »: what a firm is, its data, and the bin."""
