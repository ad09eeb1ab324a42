"""The course and what one learner did of it."""
