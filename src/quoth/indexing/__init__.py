"""Build time: article to index. The only folder that loads nltk and scikit-learn."""
