"""What is printed: values free of layout, how cases and meetings become them, and where prints are saved."""
