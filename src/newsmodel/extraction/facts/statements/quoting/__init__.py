"""Words that nothing but marks, a label or their layout tells as said."""
