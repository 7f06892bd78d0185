"""What a learner knows, derived from the log: facts of an attempt › its grade › cards › standings and what is due.

`grading` judges one finished attempt, `cards` lets py-fsrs say when the skill comes back, `memory` folds a learner's
events into cards (one attempt at a time, or all of them again), `standing` says done, shaky or fading and why, `due`
chooses today's review. No clock, no chance; fsrs is imported with the first grade.
"""
