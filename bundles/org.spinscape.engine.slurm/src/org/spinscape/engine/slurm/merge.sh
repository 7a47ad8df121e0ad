#!/bin/sh
# Puts the results together when all jobs of the array have ended, however they did.
#SBATCH --job-name=@NAME@
#SBATCH --dependency=afterany:@AFTER@
#SBATCH --partition=@PARTITION@
#SBATCH --output="@FOLDER@/merge-%j.log"

exec @COMMAND@ merge @RUN@
