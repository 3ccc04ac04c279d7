"""The exact optimiser: priorities, a plan under a budget, its frontier."""
