"""A learner at work: drives the pure loop, writes its outcomes to rows. Plain Python, no Qt."""
