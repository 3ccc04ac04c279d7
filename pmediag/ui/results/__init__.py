"""The results of a diagnosis: where one stands, why, and what would say more."""
