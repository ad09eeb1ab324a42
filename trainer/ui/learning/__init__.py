"""The path of a learner, and what lies beside it."""
