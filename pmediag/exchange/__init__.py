"""Files meant for someone else."""
