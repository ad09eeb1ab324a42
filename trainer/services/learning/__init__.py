"""What one learner does: lessons, checks, notes, refreshing, the certificate."""
