"""Documents for assistants: tools over the Model Context Protocol, on standard input and output.

The only folder that knows the protocol's SDK (`mcp`), which is loaded by `server` alone.
"""
