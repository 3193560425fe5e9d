"""The product: activations, keys, incidents, conversations, answers and the store; knows neither Rasa nor the web."""
