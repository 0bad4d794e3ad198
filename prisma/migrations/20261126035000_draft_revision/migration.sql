-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "revision" INTEGER;
