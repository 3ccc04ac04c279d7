"""The parts that every place is made of; each takes the `Theme` it is drawn from."""
