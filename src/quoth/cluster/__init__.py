"""A Dask cluster that does part of the work: it is found, looked after, and told what to call.

`connecting` is the cluster as the rest of the program sees it, `there` what runs on its workers before
anything of quoth is loaded there, `facts` what must be the same there as here.
"""

from quoth.cluster.connecting import LOOK_SECONDS, Cluster, ContentLostError, Work, connected

__all__ = ["LOOK_SECONDS", "Cluster", "ContentLostError", "Work", "connected"]
