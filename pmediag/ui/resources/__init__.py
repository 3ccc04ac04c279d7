"""The place « Ressources »: what helps a firm, its duties day by day, the words explained."""
