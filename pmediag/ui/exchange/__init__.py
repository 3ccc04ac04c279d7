"""Files to and from others: what leaves is shown first, what comes in too."""
