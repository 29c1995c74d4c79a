"""How the window looks: colours, sizes, the style sheet made of them, light and dark."""
