"""How a firm moves from one diagnosis to the next, and what changed between two of them."""
