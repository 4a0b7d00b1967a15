-- CreateTable
CREATE TABLE "PaperEntry" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "revoked" TEXT,
    "performanceId" TEXT NOT NULL,
    "judgeId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "marks" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "author" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "PaperEntry_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PaperEntry_contestId_performanceId_fkey" FOREIGN KEY ("contestId", "performanceId") REFERENCES "Performance" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "PaperEntry_contestId_judgeId_fkey" FOREIGN KEY ("contestId", "judgeId") REFERENCES "Judge" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "revoked" TEXT,
    "performanceId" TEXT NOT NULL,
    "judgeId" TEXT NOT NULL,
    "answered" TEXT,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Review_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Review_contestId_performanceId_fkey" FOREIGN KEY ("contestId", "performanceId") REFERENCES "Performance" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Review_contestId_judgeId_fkey" FOREIGN KEY ("contestId", "judgeId") REFERENCES "Judge" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- Columns are added in place: making the table of ballots anew would drop the triggers that keep it append-only.
ALTER TABLE "BallotRevision" ADD COLUMN "via" TEXT NOT NULL DEFAULT 'tablet';
ALTER TABLE "Tally" ADD COLUMN "answers" TEXT NOT NULL DEFAULT '[]';
