"""What to do first, what fits the means, who does it and how far it is."""
