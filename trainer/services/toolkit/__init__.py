"""The toolkit of one learner, and its prints."""
