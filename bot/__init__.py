"""What runs inside Rasa: language, tokens, entities, intent, the importer, the NLG and the channel."""
